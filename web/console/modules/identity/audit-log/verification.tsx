/** Checks the whole chain on the server and shows how many events fit, or where it is broken. */
import { ShieldAlert, ShieldCheck, ShieldQuestion } from "lucide-react";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { recordsApi } from "../../../../../workers/modules/identity/api.ts";
import { call, type ApiError } from "../../../../lib/api.ts";
import { useFormat } from "../../../../lib/use-format.ts";
import { Button } from "../../../../ui/button.tsx";
import { CopyValue } from "../../../../ui/copy-button.tsx";
import { ProblemNotice } from "../../../../ui/form.tsx";
import { Progress } from "../../../../ui/status.tsx";

type Verified = { ok: boolean; checked: number; headHash: string; brokenAt?: number | undefined; at: string };

export function Verification({ onShow }: { onShow: (seq: number) => void }) {
  const { t } = useTranslation("identity");
  const check = useMutation<Verified, ApiError>({
    mutationFn: async () => ({ ...(await call(recordsApi.verifyEvents)), at: new Date().toISOString() }),
  });
  const state = check.isPending ? "checking" : check.data ? (check.data.ok ? "ok" : "broken") : "unknown";
  const Icon = { checking: ShieldQuestion, unknown: ShieldQuestion, ok: ShieldCheck, broken: ShieldAlert }[state];
  return (
    <section className="verification" data-state={state}>
      <span className="verification-icon" aria-hidden="true">
        <Icon />
      </span>
      <div className="verification-words" role="status">
        {check.data && !check.isPending ? <Verdict verified={check.data} /> : <p>{t("chain.text")}</p>}
        {check.isPending && <Progress label={t("chain.verifying")} />}
        {check.error && <ProblemNotice error={check.error} />}
      </div>
      <div className="row">
        {check.data?.brokenAt !== undefined && <ShowButton seq={check.data.brokenAt} onShow={onShow} />}
        <Button kind={check.data ? "secondary" : "primary"} icon={<ShieldCheck />} busy={check.isPending} onClick={() => check.mutate()}>
          {t("chain.verify")}
        </Button>
      </div>
    </section>
  );
}

function ShowButton({ seq, onShow }: { seq: number; onShow: (seq: number) => void }) {
  const { t } = useTranslation("identity");
  return <Button onClick={() => onShow(seq)}>{t("chain.show", { seq })}</Button>;
}

function Verdict({ verified }: { verified: Verified }) {
  const { t } = useTranslation("identity");
  const { instant } = useFormat();
  if (!verified.ok) {
    const seq = verified.brokenAt ?? verified.checked + 1;
    return (
      <>
        <strong>{t("chain.broken", { seq })}</strong>
        <p>{t("chain.brokenText", { count: verified.checked })}</p>
      </>
    );
  }
  return (
    <>
      <strong>{t("chain.ok", { count: verified.checked })}</strong>
      <p className="soft">{t("chain.okAt", { time: instant(verified.at, "time") })}</p>
      <CopyValue value={verified.headHash} />
    </>
  );
}
