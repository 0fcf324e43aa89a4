package com.aetherial.ledger;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import com.aetherial.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A request that moves value has one answer, and a refusal is an answer too: it is remembered under
 * the request's key after the work was rolled back, and given again to whoever repeats the request.
 */
@Stateless
public class Requests {
  private static final Set<Refusal.Kind> MEMORABLE =
      EnumSet.of(
          Refusal.Kind.NOT_FOUND,
          Refusal.Kind.CONFLICT,
          Refusal.Kind.INVALID,
          Refusal.Kind.UNPAID,
          Refusal.Kind.LOCKED);

  @Inject RefusalMemory memory;

  /**
   * Does the work, whose transaction is its own, and remembers a refusal.
   *
   * @param work must use the key for the transfer that it makes, so that its success is remembered
   *     with the transfer itself
   * @throws Refusal what the work refused, or what this key was refused before
   */
  @TransactionAttribute(NOT_SUPPORTED)
  public <T> T once(RequestKey key, @Nullable UUID askedBy, Supplier<T> work) {
    try {
      return work.get();
    } catch (RequestInProgress | RequestKeyReused | RememberedRefusal notAnAnswer) {
      throw notAnAnswer;
    } catch (Refusal refusal) {
      if (!MEMORABLE.contains(refusal.kind())) {
        throw refusal;
      }
      if (memory.keep(key, askedBy, refusal)) {
        throw refusal;
      }
      return work.get();
    }
  }
}
