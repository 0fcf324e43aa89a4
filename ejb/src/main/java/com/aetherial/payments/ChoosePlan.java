package com.aetherial.payments;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Wanting a plan, for the first time or instead of another one.
 *
 * @param plan its code, such as {@code starter}
 */
public record ChoosePlan(@NotNull @Size(min = 1, max = 30) String plan) {}
