package com.aetherial.simulator.stripe;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Calls from a browser or a script: the hosted pages, and the controls of the simulation. */
final class Browser {

  private final World world;
  private final Router router;

  Browser(World world, Router router) {
    this.world = world;
    this.router = router;
  }

  Answer answer(Request request) {
    if (request.method().equals("POST") && isForeign(request.origin())) {
      return Answer.error(
          StripeError.invalid("origin", null, "Another site's page may not do this."),
          request.id());
    }
    return world.serve(request, () -> router.route(request));
  }

  /** A page of the shop may lead here, but only our own pages may press buttons here. */
  private boolean isForeign(@Nullable String origin) {
    if (origin == null) {
      return false;
    }
    int port = URI.create(world.base()).getPort();
    return !origin.equals("http://127.0.0.1:" + port) && !origin.equals("http://localhost:" + port);
  }
}
