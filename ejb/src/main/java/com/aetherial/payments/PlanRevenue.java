package com.aetherial.payments;

/**
 * What members have agreed to pay for plans.
 *
 * @param plan code of the plan; empty for all plans of a currency together
 * @param subscribers how many pay for it
 * @param monthly what that is every month
 * @param yearly what that is in twelve months
 */
public record PlanRevenue(String plan, long subscribers, MoneyView monthly, MoneyView yearly) {}
