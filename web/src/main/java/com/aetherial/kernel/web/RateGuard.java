package com.aetherial.kernel.web;

import com.aetherial.identity.Actor;
import com.aetherial.kernel.RequestLimits;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets nobody ask too often, and tells everybody how often they may still ask (the RateLimit header
 * fields of the IETF's HTTPAPI group). Messages of payment providers are never turned away.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION + 1)
public class RateGuard implements ContainerRequestFilter, ContainerResponseFilter {
  private static final String VERDICT = "com.aetherial.rateVerdict";
  private static final String POLICY = "com.aetherial.ratePolicy";
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  @Inject HttpServletRequest request;
  @Inject RequestLimits limits;
  @Inject TokenBuckets buckets;

  @Override
  public void filter(ContainerRequestContext context) {
    String path = PagePath.of(request);
    if (Callbacks.contain(path)) {
      return;
    }
    String policy = policy(path);
    TokenBucket.Verdict verdict = buckets.take(policy + " " + caller(), limit(policy));
    context.setProperty(VERDICT, verdict);
    context.setProperty(POLICY, policy);
    if (!verdict.passes()) {
      throw new TooManyRequests(verdict.waitFor());
    }
  }

  @Override
  public void filter(ContainerRequestContext context, ContainerResponseContext response) {
    if (context.getProperty(VERDICT) instanceof TokenBucket.Verdict verdict) {
      String name = "\"" + context.getProperty(POLICY) + "\"";
      response.getHeaders().add("RateLimit-Policy", name + ";q=" + verdict.limit() + ";w=60");
      response
          .getHeaders()
          .add("RateLimit", name + ";r=" + verdict.left() + ";t=" + verdict.fullAfter());
    }
  }

  private String policy(String path) {
    if (actor() == null) {
      return "anonymous";
    }
    if (path.startsWith("/api/v1/search")) {
      return "searches";
    }
    return READING.contains(request.getMethod()) ? "reads" : "writes";
  }

  private int limit(String policy) {
    return switch (policy) {
      case "anonymous" -> limits.anonymous();
      case "reads" -> limits.reads();
      case "searches" -> limits.searches();
      default -> limits.writes();
    };
  }

  private String caller() {
    Object actor = actor();
    return actor instanceof Actor known
        ? known.personId().toString()
        : String.valueOf(request.getRemoteAddr());
  }

  private @Nullable Object actor() {
    return request.getAttribute(Gatekeeper.ACTOR);
  }
}
