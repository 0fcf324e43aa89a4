package com.aetherial.payouts;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.kernel.Time;
import com.aetherial.payouts.entity.Destination;
import com.aetherial.payouts.entity.DestinationKind;
import com.aetherial.payouts.entity.MethodState;
import com.aetherial.payouts.entity.PayoutMethod;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The acts on payout methods. */
@Stateless
public class MethodDesk {
  private static final int METHODS_MAX = 10;

  @Inject PayoutMethods methods;
  @Inject Verifications verifications;
  @Inject Providers providers;
  @Inject Vault vault;
  @Inject Time time;

  /** Adds a phone, which has to be confirmed. */
  public PayoutMethodView addPhone(UUID personId, AddPhone command) {
    PayoutProvider provider = open(command.provider(), DestinationKind.PHONE);
    return view(keep(personId, provider, Destinations.phone(command.number()), "number"));
  }

  /** Adds a bank account; that its numbers can exist is all that can be shown. */
  public PayoutMethodView addBankAccount(UUID personId, AddBankAccount command) {
    PayoutProvider provider = open(command.provider(), DestinationKind.BANK_ACCOUNT);
    PayoutMethod method = keep(personId, provider, Destinations.bank(command), "iban");
    method.verify(time.now());
    return view(method);
  }

  /** Keeps an account at a provider, which is not ready until the provider says so. */
  public PayoutMethodView addConnected(UUID personId, String provider, Destination account) {
    return view(keep(personId, providers.named(provider), account, ""));
  }

  /** The provider was asked whether it would pay to an account; answers whether that is news. */
  public boolean isReady(UUID id, boolean isReady, String note) {
    PayoutMethod method = methods.lock(id).orElseThrow(NoSuchPayoutMethod::new);
    return isReady ? method.verify(time.now()) : method.suspend(note);
  }

  /** Compares a code; a wrong one is counted even though the caller refuses. */
  @TransactionAttribute(REQUIRES_NEW)
  public Verifications.Check confirm(UUID personId, UUID id, String code) {
    PayoutMethod method = own(personId, id);
    if (method.isReady()) {
      return Verifications.Check.RIGHT;
    }
    Verifications.Check check = verifications.check(id, code);
    if (check == Verifications.Check.RIGHT) {
      method.verify(time.now());
      verifications.forget(id);
    }
    return check;
  }

  /** Makes a method the default; there is one at a time. */
  public PayoutMethodView prefer(UUID personId, UUID id) {
    PayoutMethod method = own(personId, id);
    methods.of(personId).forEach(other -> other.prefer(false));
    methods.write();
    method.prefer(true);
    return view(method);
  }

  /** Removes a method from sight; another one becomes the default. */
  public void remove(UUID personId, UUID id) {
    PayoutMethod method = own(personId, id);
    boolean wasPreferred = method.isPreferred();
    method.remove(time.now());
    verifications.forget(id);
    methods.write();
    if (wasPreferred) {
      methods.of(personId).stream().findFirst().ifPresent(next -> next.prefer(true));
    }
  }

  /** A method of a person's as they see it. */
  public PayoutMethodView view(UUID personId, UUID id) {
    return view(own(personId, id));
  }

  /** A method as its member sees it. */
  public PayoutMethodView view(PayoutMethod method) {
    String title = providers.find(method.provider()).map(PayoutProvider::title).orElse("");
    return PayoutMethodView.of(method, title);
  }

  private PayoutMethod own(UUID personId, UUID id) {
    return methods
        .lock(id)
        .filter(found -> found.isOf(personId) && found.state() != MethodState.REMOVED)
        .orElseThrow(NoSuchPayoutMethod::new);
  }

  private PayoutProvider open(String name, DestinationKind kind) {
    return providers
        .find(name)
        .filter(found -> found.destination() == kind && found.isAvailable())
        .orElseThrow(PayoutWayClosed::new);
  }

  private PayoutMethod keep(
      UUID personId, PayoutProvider provider, Destination destination, String field) {
    provider
        .objection(destination)
        .ifPresent(
            sentence -> {
              throw new PayoutObjection(field, sentence);
            });
    List<PayoutMethod> own = methods.of(personId);
    if (own.size() >= METHODS_MAX) {
      throw new TooManyPayoutMethods();
    }
    boolean isKnown =
        methods.leadingTo(provider.name(), destination).stream()
            .anyMatch(known -> known.isOf(personId));
    if (isKnown) {
      throw new PayoutMethodKnown();
    }
    var method =
        new PayoutMethod(
            personId, provider.name(), destination, vault.seal(personId, destination), time.now());
    method.prefer(own.isEmpty());
    methods.add(method);
    return method;
  }
}
