package com.aetherial.payouts;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.kernel.entity.Ids;
import com.aetherial.payouts.entity.Destination;
import com.aetherial.payouts.entity.MethodState;
import com.aetherial.payouts.entity.PayoutMethod;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** The transactions around the sending of a code. */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class CodeDesk {
  @Inject PayoutMethods methods;
  @Inject Verifications verifications;
  @Inject CodeSendings sendings;
  @Inject Vault vault;

  /** A code that has to be brought to a phone. */
  public record Issued(UUID sending, String number, String code) {
    @Override
    public String toString() {
      return sending.toString();
    }
  }

  /**
   * Makes a code; the one before is worthless. Empty when the method needs none.
   *
   * @throws NoSuchPayoutMethod when it is none of the person's
   * @throws TooManyPayoutCodes when the person or the number got as many as they may
   */
  public Optional<Issued> begin(UUID personId, UUID methodId) {
    PayoutMethod method =
        methods
            .lock(methodId)
            .filter(found -> found.isOf(personId) && found.state() != MethodState.REMOVED)
            .orElseThrow(NoSuchPayoutMethod::new);
    if (method.state() != MethodState.UNVERIFIED
        || !(vault.open(personId, method.sealed()) instanceof Destination.Phone phone)) {
      return Optional.empty();
    }
    UUID sending = Ids.next();
    sendings.count(sending, personId, vault.prints(phone));
    return Optional.of(new Issued(sending, phone.number(), verifications.issue(methodId)));
  }

  /** Notes what became of a code. */
  public void told(UUID sending, CodeAnswer answer) {
    sendings.told(sending, answer);
  }
}
