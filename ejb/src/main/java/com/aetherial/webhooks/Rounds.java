package com.aetherial.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.aetherial.kernel.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** One worker's round to one endpoint: what is due, one after the other, until one is not taken. */
@ApplicationScoped
class Rounds {
  private static final int PARCELS_MAX = 100;

  @Inject DeliveryDesk desk;
  @Inject Courier courier;
  @Inject Time time;

  void go(UUID endpoint) {
    for (int i = 0; i < PARCELS_MAX; i++) {
      Optional<Parcel> parcel = desk.take(endpoint);
      if (parcel.isEmpty() || !deliver(parcel.get())) {
        return;
      }
    }
  }

  private boolean deliver(Parcel parcel) {
    Reply reply =
        courier.post(
            parcel.url(),
            Signature.headers(parcel.id().toString(), time.now(), parcel.body(), parcel.secrets()),
            parcel.body().getBytes(UTF_8));
    desk.settle(parcel, reply);
    return reply.isTaken();
  }
}
