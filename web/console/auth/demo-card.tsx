/** One click into the demo company, as the owner or in another role. */
import { ArrowRight } from "lucide-react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { authApi } from "../../../workers/modules/identity/api.ts";
import { useRouteMutation } from "../../lib/query.ts";
import { Button } from "../../ui/button.tsx";
import { ProblemNotice } from "../../ui/form.tsx";
import { Notice } from "../../ui/status.tsx";
import { DEMO_ROLES, demoAccount } from "./demo.ts";

/** `start`: the visitor chose the demo on the public page already. */
export function DemoCard({ start, onSignedIn }: { start: boolean; onSignedIn: () => void }) {
  const { t } = useTranslation(["auth", "console"]);
  const signIn = useRouteMutation(authApi.logIn, { onSuccess: onSignedIn, quiet: true });
  const { mutate } = signIn;
  useEffect(() => {
    if (start) mutate({ args: { body: demoAccount("owner") } });
  }, [start, mutate]);
  const enter = (person: string, company?: "lakeside") => () => mutate({ args: { body: demoAccount(person, company) } });
  return (
    <section className="demo-card" aria-labelledby="demo-title">
      <div>
        <h2 id="demo-title">{t("auth:demo.title")}</h2>
        <p>{t("auth:demo.text")}</p>
      </div>
      <Button kind="primary" size="large" wide busy={signIn.isPending} icon={<ArrowRight />} onClick={enter("owner")}>
        {t("auth:demo.enter")}
      </Button>
      {signIn.error &&
        (signIn.error.status === 401 ? <Notice tone="bad">{t("auth:demo.missing")}</Notice> : <ProblemNotice error={signIn.error} />)}
      <div className="demo-roles">
        <span className="soft">{t("auth:demo.as")}</span>
        {Object.entries(DEMO_ROLES).map(([role, person]) => (
          <button key={role} type="button" className="link-button" disabled={signIn.isPending} onClick={enter(person)}>
            {t(`console:roles.${role as keyof typeof DEMO_ROLES}`)}
          </button>
        ))}
        <button type="button" className="link-button" disabled={signIn.isPending} onClick={enter("owner", "lakeside")}>
          {t("auth:demo.other")}
        </button>
      </div>
    </section>
  );
}
