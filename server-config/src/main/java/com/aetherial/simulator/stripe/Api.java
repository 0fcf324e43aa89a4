package com.aetherial.simulator.stripe;

import com.aetherial.simulator.stripe.ApiFaults.Fault;
import com.aetherial.simulator.stripe.ApiFaults.Kind;
import org.jspecify.annotations.Nullable;

/** Every call to the interface of Stripe: who calls, what goes wrong, once only, and the answer. */
final class Api {

  private static final String KEY_PREFIX = "Bearer sk_test_";
  private static final String RESTRICTED_PREFIX = "Bearer rk_test_";

  private final World world;
  private final Router router;
  private final Idempotency idempotency;
  private final ApiFaults faults;

  Api(World world, Router router, ApiFaults faults) {
    this.world = world;
    this.router = router;
    this.idempotency = new Idempotency(world);
    this.faults = faults;
  }

  Answer answer(Request request) {
    try {
      authorize(request);
      Fault fault = faults.take(request.path());
      refuse(fault);
      Answer answer = idempotency.once(request, () -> execute(request, fault));
      return interrupt(answer, fault);
    } catch (StripeError error) {
      return Answer.error(error, request.id());
    }
  }

  private static void authorize(Request request) {
    String given = request.authorization();
    boolean known =
        given != null && (given.startsWith(KEY_PREFIX) || given.startsWith(RESTRICTED_PREFIX));
    if (!known) {
      throw StripeError.unauthorized();
    }
  }

  private static void refuse(@Nullable Fault fault) {
    if (fault != null && fault.kind() == Kind.RATE_LIMITED) {
      throw StripeError.tooMany();
    }
    if (fault != null && fault.kind() == Kind.FAILS_BEFORE) {
      throw StripeError.internal("The simulation was told to fail before it did anything.");
    }
  }

  private Answer execute(Request request, @Nullable Fault fault) {
    if (fault != null && fault.kind() == Kind.SLOW && !Threads.pause(fault.pause())) {
      throw StripeError.internal("The simulation was interrupted.");
    }
    Answer answer = world.serve(request, () -> router.route(request));
    if (fault != null && fault.kind() == Kind.FAILS_AFTER) {
      throw StripeError.internal("The simulation was told to fail after it had done the work.");
    }
    return answer;
  }

  private static Answer interrupt(Answer answer, @Nullable Fault fault) {
    if (fault == null) {
      return answer;
    }
    if (fault.kind() == Kind.TIMES_OUT && Threads.pause(fault.pause())) {
      return answer.dropped();
    }
    return fault.kind() == Kind.ANSWER_LOST ? answer.dropped() : answer;
  }
}
