package com.aetherial.payouts;

import com.aetherial.payouts.entity.PayoutMethod;
import com.aetherial.payouts.entity.Withdrawal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;

/** Writes the orders for providers; the only place where a destination is opened. */
@ApplicationScoped
class Orders {
  @Inject PayoutMethods methods;
  @Inject Vault vault;

  /** The order of a withdrawal's present attempt. */
  PayoutOrder of(Withdrawal withdrawal) {
    return of(
        withdrawal,
        new Withdrawals.Attempt(
            withdrawal.id(),
            withdrawal.attempt(),
            withdrawal.externalId(),
            withdrawal.callbackToken()));
  }

  /** The order of any attempt of a withdrawal. */
  PayoutOrder of(Withdrawal withdrawal, Withdrawals.Attempt attempt) {
    PayoutMethod method =
        methods.find(withdrawal.order().methodId()).orElseThrow(NoSuchPayoutMethod::new);
    boolean isPresent = attempt.number() == withdrawal.attempt();
    return new PayoutOrder(
        withdrawal.id(),
        withdrawal.personId(),
        attempt.number(),
        attempt.externalId(),
        withdrawal.order().amount(),
        vault.open(method.personId(), method.sealed()),
        attempt.token(),
        isPresent ? withdrawal.providerReference() : null,
        Objects.requireNonNullElse(withdrawal.sentAt(), withdrawal.createdAt()));
  }
}
