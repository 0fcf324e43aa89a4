package com.aetherial.payouts;

import com.aetherial.payouts.entity.WithdrawalState;
import java.util.UUID;

/** A withdrawal is somewhere else, once the transaction commits. */
public record WithdrawalChanged(UUID withdrawalId, UUID personId, WithdrawalState state) {}
