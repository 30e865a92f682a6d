/** Plans, and the features each one unlocks: what an access token says under `features`. */
export const PLANS = ["starter", "professional", "enterprise"] as const;
export type Plan = (typeof PLANS)[number];

/** Days; sign-up starts on professional. */
export const TRIAL_DAYS = 14;

const FEATURES: Record<Plan, readonly string[]> = {
  starter: [],
  professional: ["api", "exports"],
  enterprise: ["api", "exports", "sso", "custom-models"],
};

export const featuresOf = (plan: Plan): readonly string[] => FEATURES[plan];
