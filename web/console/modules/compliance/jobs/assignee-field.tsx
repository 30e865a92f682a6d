/** Which field workers see the job as theirs. */
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Avatar } from "../../../../ui/status.tsx";
import { useCan } from "../../../session.tsx";
import { useMembers } from "../shared/people.ts";
import type { JobForm } from "./job-fields.tsx";

export function AssigneeField({ form }: { form: JobForm }) {
  const { t } = useTranslation("compliance");
  const may = useCan();
  const { members, isPending } = useMembers();
  const workers = members.filter(({ role }) => role === "field_worker");
  if (isPending) return null;
  return (
    <fieldset className="form-group">
      <legend className="field-label">{t("job.assignees")}</legend>
      <p className="field-help">{t("job.assigneesHelp")}</p>
      {workers.length === 0 ? (
        <p className="soft">
          {t("job.noWorkers")} {may("members:manage") && <Link to="/members">{t("job.inviteWorker")}</Link>}
        </p>
      ) : (
        <ul className="assignees">
          {workers.map(({ userId, firstName, lastName }) => (
            <li key={userId}>
              <label className="assignee">
                <input type="checkbox" className="checkbox" value={userId} {...form.form.register("assigneeIds")} />
                <Avatar name={`${firstName} ${lastName}`} />
                <span>{`${firstName} ${lastName}`}</span>
              </label>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
