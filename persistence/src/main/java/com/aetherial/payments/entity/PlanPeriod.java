package com.aetherial.payments.entity;

import java.time.Instant;

/**
 * The month that a plan is in.
 *
 * @param start when it began
 * @param end when the plan is renewed or ends
 */
public record PlanPeriod(Instant start, Instant end) {}
