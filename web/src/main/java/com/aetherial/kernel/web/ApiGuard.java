package com.aetherial.kernel.web;

import com.aetherial.identity.Actor;
import com.aetherial.identity.CodesRequired;
import com.aetherial.identity.SecondFactors;
import com.aetherial.kernel.Settings;
import com.aetherial.kernel.Switches;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * Stands before every resource: turns away keys that open nothing, bodies that are too large, and
 * requests that another site makes a browser send with its cookie.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class ApiGuard implements ContainerRequestFilter {
  private static final int BODY_BYTES_MAX = 512 * 1024;
  private static final int STATUS_TOO_LARGE = 413;
  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

  @Inject HttpServletRequest request;
  @Inject Settings settings;
  @Inject Switches switches;
  @Inject SecondFactors factors;

  @Override
  public void filter(ContainerRequestContext context) {
    if (request.getAttribute(Gatekeeper.UNREACHABLE) != null) {
      throw new TryAgainLater();
    }
    if (request.getAttribute(Gatekeeper.KEY_REFUSED) != null) {
      throw new InvalidApiKey();
    }
    String path = PagePath.of(request);
    if (path.startsWith("/api/v1/admin/")
        && request.getAttribute(Gatekeeper.ACTOR) instanceof Actor actor
        && factors.isMissing(actor)) {
      throw new CodesRequired();
    }
    if (!switches.opens(path)) {
      throw new NotFoundException();
    }
    if (StorableText.isBrokenBy(request)) {
      throw new UnstorableText();
    }
    if (request.getContentLengthLong() > BODY_BYTES_MAX) {
      throw new ClientErrorException(STATUS_TOO_LARGE);
    }
    context.setEntityStream(new BoundedStream(context.getEntityStream(), BODY_BYTES_MAX));
    boolean fromBrowser =
        request.getHeader("Authorization") == null
            && request.getAttribute(Gatekeeper.ACTOR) != null;
    if (fromBrowser && !HARMLESS.contains(request.getMethod()) && !isOwnPage()) {
      throw new CrossSiteRequest();
    }
  }

  /** Browsers send Origin with every request that changes something (Fetch standard). */
  private boolean isOwnPage() {
    String origin = request.getHeader("Origin");
    return origin != null && OwnOrigin.is(origin, request, settings);
  }
}
