// Chooses the theme before first paint. A classic script in <head>; keep it tiny: it blocks rendering. See lib/theme.ts.
(function () {
  var chosen = null;
  try {
    chosen = localStorage.getItem("mainstreet.theme");
  } catch {}
  var dark = chosen === "dark" || (chosen !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.theme = dark ? "dark" : "light";
})();
