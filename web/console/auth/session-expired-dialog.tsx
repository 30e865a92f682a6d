/** The session ended under an open page: sign in again without losing it. */
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "../../ui/dialog.tsx";
import { SkeletonText } from "../../ui/states.tsx";

/** The form's libraries are no part of the shell. */
const SignInForm = lazy(async () => ({ default: (await import("./sign-in-form.tsx")).SignInForm }));

export function SessionExpiredDialog({ email, onSignedIn }: { email: string; onSignedIn: () => void }) {
  const { t } = useTranslation("console");
  return (
    <Dialog title={t("expired.title")} description={t("expired.text")} onClose={() => location.assign("/app/sign-in")}>
      <Suspense fallback={<SkeletonText lines={4} />}>
        <SignInForm email={email} forgot={false} onSignedIn={onSignedIn} />
      </Suspense>
    </Dialog>
  );
}
