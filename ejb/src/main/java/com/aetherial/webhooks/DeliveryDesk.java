package com.aetherial.webhooks;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;
import static java.nio.charset.StandardCharsets.US_ASCII;

import com.aetherial.identity.SecretKeyRing;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The steps of a delivery, each in a transaction of its own; requests are between them. */
@Stateless
public class DeliveryDesk {
  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final int PREVIOUS = 6;

  @Inject DeliveryRows rows;
  @Inject EndpointHealth health;
  @Inject SecretKeyRing keys;

  /** Endpoints for which something is due. */
  public List<UUID> due() {
    return rows.due();
  }

  /** Takes what is due next for an endpoint. */
  @TransactionAttribute(REQUIRES_NEW)
  public Optional<Parcel> take(UUID endpoint) {
    return rows.take(endpoint, LEASE).map(row -> parcel(endpoint, row));
  }

  /** Writes down what became of a request, and when it is tried again. */
  @TransactionAttribute(REQUIRES_NEW)
  public void settle(Parcel parcel, Reply reply) {
    rows.note(parcel, reply);
    if (reply.isTaken()) {
      rows.finish(parcel.id(), true);
      health.succeeded(parcel.endpoint());
      return;
    }
    RetryPlan.after(parcel.tries())
        .ifPresentOrElse(
            pause -> rows.retry(parcel.id(), pause), () -> rows.finish(parcel.id(), false));
    health.failed(parcel.endpoint(), reply.isGone());
  }

  /** Turns endpoints off for which too much waits. */
  @TransactionAttribute(REQUIRES_NEW)
  public void checkBacklogs() {
    health.checkBacklogs();
  }

  /** Forgets what ended long ago; how much it forgot. */
  @TransactionAttribute(REQUIRES_NEW)
  public int forget() {
    return health.forget();
  }

  private Parcel parcel(UUID endpoint, Object[] row) {
    List<String> secrets = new ArrayList<>();
    secrets.add(opened((byte[]) row[PREVIOUS - 1], endpoint));
    if (row[PREVIOUS] != null) {
      secrets.add(opened((byte[]) row[PREVIOUS], endpoint));
    }
    return new Parcel(
        (UUID) row[0],
        endpoint,
        (String) row[4],
        (String) row[1],
        ((Number) row[2]).intValue(),
        ((Number) row[3]).intValue(),
        List.copyOf(secrets));
  }

  private String opened(byte[] sealed, UUID endpoint) {
    return new String(keys.open(sealed, endpoint), US_ASCII);
  }
}
