/** An address that leads nowhere. */
import { useTranslation } from "react-i18next";
import { LinkButton } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/states.tsx";

export function NotFoundPage() {
  const { t } = useTranslation("console");
  return (
    <EmptyState
      scene="lost"
      title={t("notFound.title")}
      actions={
        <LinkButton to="/" kind="primary">
          {t("notFound.back")}
        </LinkButton>
      }
    >
      {t("notFound.text")}
    </EmptyState>
  );
}
