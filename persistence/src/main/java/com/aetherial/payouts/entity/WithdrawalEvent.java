package com.aetherial.payouts.entity;

import java.util.UUID;

/**
 * One step of a withdrawal.
 *
 * @param number the first one is 1
 * @param state in which the withdrawal is since
 * @param delivery how far the provider is since
 * @param told who did it, when and why
 */
public record WithdrawalEvent(
    UUID withdrawalId, int number, WithdrawalState state, Delivery delivery, Told told) {}
