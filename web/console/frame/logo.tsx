/** The mark: a shop front under its awning. */

export const Logo = ({ size = 26 }: { size?: number }) => (
  <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
    <rect width="32" height="32" rx="8" fill="#0f625b" />
    <path d="M7.500 8h17l2.500 6.500H5z" fill="#f6f3ec" />
    <path d="M13 8h6l1 6.500h-8z" fill="#f0b64a" />
    <path d="M5 14.500h22v1a3.670 3.670 0 0 1-7.330 0 3.670 3.670 0 0 1-7.340 0 3.670 3.670 0 0 1-7.330 0z" fill="#f6f3ec" />
    <path d="M12.330 14.500h7.340v1a3.670 3.670 0 0 1-7.340 0z" fill="#f0b64a" />
    <path d="M8 21v4.500h16V21h-2.500v2h-11v-2z" fill="#f6f3ec" />
  </svg>
);
