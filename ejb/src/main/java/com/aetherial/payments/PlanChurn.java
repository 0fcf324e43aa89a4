package com.aetherial.payments;

/**
 * How many lost their plan.
 *
 * @param had how many had one thirty days ago
 * @param lost how many of these have none any more
 * @param percent the same as a decimal with one place; empty when nobody had one
 */
public record PlanChurn(long had, long lost, String percent) {}
