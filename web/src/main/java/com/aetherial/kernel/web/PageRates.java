package com.aetherial.kernel.web;

import com.aetherial.identity.Actor;
import com.aetherial.kernel.RequestLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets nobody open pages or send forms without end: what {@link RateGuard} is for the API. Guests
 * of one address are counted together, so the limits are wide.
 */
@ApplicationScoped
class PageRates {
  private static final int STATUS_TOO_MANY = 429;

  @Inject RequestLimits limits;
  @Inject TokenBuckets buckets;

  /** Whether the request was turned away with a page that says how long to wait. */
  boolean turnAway(HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException {
    if (isOfNoPage(request, path)) {
      return false;
    }
    boolean isForm = request.getMethod().equals("POST");
    String caller = (isForm ? "forms " : "pages ") + caller(request);
    TokenBucket.Verdict verdict = buckets.take(caller, isForm ? limits.forms() : limits.pages());
    if (!verdict.passes()) {
      response.setIntHeader("Retry-After", Math.max(1, verdict.waitFor()));
      response.sendError(STATUS_TOO_MANY);
    }
    return !verdict.passes();
  }

  /** Files cost nothing, the API counts by itself, and who watches over the server never waits. */
  private static boolean isOfNoPage(HttpServletRequest request, String path) {
    return StaticResources.contains(request)
        || path.startsWith("/api/")
        || path.startsWith("/pictures/")
        || path.startsWith("/health")
        || path.equals("/metrics")
        || path.equals("/live");
  }

  private static String caller(HttpServletRequest request) {
    return request.getAttribute(Gatekeeper.ACTOR) instanceof Actor known
        ? known.personId().toString()
        : String.valueOf(request.getRemoteAddr());
  }
}
