package com.aetherial.payouts;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.Settings;
import com.aetherial.payments.PaymentProviderRefused;
import com.aetherial.payments.PaymentProviderUnavailable;
import com.aetherial.payouts.entity.Destination.ConnectedAccount;
import com.aetherial.payouts.entity.PayoutMethod;
import com.stripe.exception.StripeException;
import com.stripe.model.Account;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The members' accounts at Stripe, into which their money is transferred. */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class ConnectedAccounts {
  private static final Logger LOG = System.getLogger(ConnectedAccounts.class.getName());
  private static final String MORE = "Stripe wants to know more of you. Go on at Stripe.";
  private static final String GONE =
      "Stripe does not know this account any more. Remove it and add it again.";

  @Inject StripeAccounts accounts;
  @Inject StripePayouts payouts;
  @Inject PayoutMethods methods;
  @Inject MethodDesk desk;
  @Inject Vault vault;
  @Inject Settings settings;

  /**
   * Opens an account at Stripe for the actor, or finds the one that they have, and answers with the
   * page on which they tell Stripe who they are.
   *
   * @throws PayoutWayClosed when Stripe Connect is switched off
   * @throws PaymentProviderRefused when Stripe said no
   * @throws PaymentProviderUnavailable when Stripe does not answer; asking again goes on
   */
  public URI onboard(Actor actor) {
    actor.mustHave(Scope.WALLET_WITHDRAW);
    if (!payouts.isAvailable()) {
      throw new PayoutWayClosed();
    }
    return ask(
        () -> {
          String account = accountOf(actor.personId());
          String back = settings.baseUrl() + "/settings/payouts";
          return URI.create(
              accounts.onboarding(account, back + "?stripe=back", back + "?stripe=again"));
        });
  }

  /** The actor came back from Stripe's page; Stripe is asked whether it would pay now. */
  public void arrived(Actor actor) {
    actor.mustHave(Scope.WALLET_READ);
    own(actor.personId()).map(this::open).ifPresent(found -> refresh(found.account()));
  }

  /** Takes over whether Stripe pays to an account; nothing for accounts of nobody here. */
  public void refresh(String accountId) {
    ask(
        () -> {
          try {
            return take(accounts.account(accountId));
          } catch (StripeException failure) {
            if (StripeAccounts.isGone(failure)) {
              return close(accountId);
            }
            throw failure;
          }
        });
  }

  /** Whoever takes the platform's right to their account away is paid there no more. */
  private Map<UUID, Boolean> close(String accountId) {
    Map<UUID, Boolean> taken = new HashMap<>();
    for (UUID id : methods.ready(StripePayouts.NAME)) {
      if (accountLeadingFrom(id).equals(accountId)) {
        taken.put(id, desk.isReady(id, false, GONE));
      }
    }
    return taken;
  }

  /**
   * Takes over of all accounts whether Stripe pays to them, as if every message about them had been
   * lost, and answers how many methods changed by that. One question brings a hundred accounts.
   */
  public int refreshAll() {
    List<UUID> ready = methods.ready(StripePayouts.NAME);
    Set<UUID> seen = new HashSet<>();
    int changed = 0;
    for (Account account : ask(accounts::all)) {
      Map<UUID, Boolean> taken = ask(() -> take(account));
      seen.addAll(taken.keySet());
      changed += Collections.frequency(taken.values(), true);
    }
    for (UUID id : ready) {
      changed += !seen.contains(id) && isLost(id) ? 1 : 0;
    }
    return changed;
  }

  /** Which methods lead to an account, and of which of them it is news whether they are ready. */
  private Map<UUID, Boolean> take(Account account) throws StripeException {
    boolean isReady = accounts.isReady(account);
    Map<UUID, Boolean> taken = new HashMap<>();
    for (PayoutMethod method : methods.leadingTo(StripePayouts.NAME, destination(account))) {
      taken.put(method.id(), desk.isReady(method.id(), isReady, MORE));
    }
    return taken;
  }

  /** Stripe did not list the account of a method: it is asked whether the account is gone. */
  private boolean isLost(UUID id) {
    String account = accountLeadingFrom(id);
    boolean isThere =
        ask(
            () -> {
              try {
                return accounts.isReady(accounts.account(account));
              } catch (StripeException failure) {
                if (StripeAccounts.isGone(failure)) {
                  return false;
                }
                throw failure;
              }
            });
    return !isThere && desk.isReady(id, false, GONE);
  }

  private String accountLeadingFrom(UUID id) {
    return methods.find(id).map(this::open).map(ConnectedAccount::account).orElseThrow();
  }

  private String accountOf(UUID personId) throws StripeException {
    Optional<PayoutMethod> known = own(personId);
    if (known.isPresent()) {
      return open(known.get()).account();
    }
    Account account = accounts.open(personId);
    desk.addConnected(personId, StripePayouts.NAME, destination(account));
    return account.getId();
  }

  private Optional<PayoutMethod> own(UUID personId) {
    return methods.of(personId).stream()
        .filter(method -> method.provider().equals(StripePayouts.NAME))
        .findFirst();
  }

  private ConnectedAccount open(PayoutMethod method) {
    return (ConnectedAccount) vault.open(method.personId(), method.sealed());
  }

  private static ConnectedAccount destination(Account account) {
    return new ConnectedAccount(
        account.getId(), Objects.requireNonNullElse(account.getCountry(), "US"));
  }

  private interface Question<T> {
    T put() throws StripeException;
  }

  private static <T> T ask(Question<T> question) {
    try {
      return question.put();
    } catch (StripeException failure) {
      LOG.log(Level.WARNING, "Stripe Connect did not do what it was asked.", failure);
      if (StripeRefusals.answer(failure) instanceof PayoutAnswer.Failed) {
        throw new PaymentProviderRefused();
      }
      throw new PaymentProviderUnavailable();
    }
  }
}
