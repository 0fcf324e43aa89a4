package com.aetherial.kernel.web;

import com.aetherial.identity.Actor;
import com.aetherial.identity.SecondFactors;
import com.aetherial.kernel.Origin;
import com.aetherial.kernel.Switches;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Pages need a login unless their module says otherwise, and pages below {@code /admin} the
 * permission of their section. Whoever is not logged in is led to the login page and back
 * afterwards.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class PageGuard extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject transient CurrentActor current;
  @Inject transient Origin origin;
  @Inject transient AdminGate house;
  @Inject transient SecondFactors factors;
  @Inject transient Switches switches;
  @Inject transient PageRates rates;
  @Inject @Any transient Instance<PublicPages> publicPages;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    origin.is(request.getRemoteAddr());
    request.setAttribute("since", System.currentTimeMillis());
    String path = PagePath.of(request);
    if (!path.startsWith("/api/") && (StorableText.isBrokenBy(request) || !switches.opens(path))) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    if (rates.turnAway(request, response, path)) {
      return;
    }
    if (isOpen(request, path)) {
      chain.doFilter(request, response);
      return;
    }
    Actor actor = current.find().orElse(null);
    if (request.getAttribute(Gatekeeper.UNREACHABLE) != null) {
      response.setHeader("Retry-After", "2");
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    } else if (actor == null) {
      response.sendRedirect(request.getContextPath() + "/login?" + wayBack(request, path));
    } else if (!house.opens(actor, path)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (path.startsWith("/admin") && factors.isMissing(actor)) {
      response.sendRedirect(request.getContextPath() + "/settings/security/codes");
    } else {
      response.setHeader("Cache-Control", "no-store");
      chain.doFilter(request, response);
    }
  }

  private boolean isOpen(HttpServletRequest request, String path) {
    return path.startsWith("/api/")
        || path.startsWith("/help/problems")
        || path.equals("/openapi")
        || path.equals("/metrics")
        || path.equals("/live")
        || StaticResources.contains(request)
        || isNoPage(request)
        || publicPages.stream().anyMatch(pages -> isPublic(pages, path));
  }

  private static boolean isPublic(PublicPages pages, String path) {
    return pages.paths().contains(path) || pages.branches().stream().anyMatch(path::startsWith);
  }

  /** What no servlet is mapped to is let through to be told that it is not there. */
  private static boolean isNoPage(HttpServletRequest request) {
    return request.getHttpServletMapping().getMappingMatch() == MappingMatch.DEFAULT;
  }

  /** Who sent a form after the login had ended is told so, and comes back to the empty form. */
  private static String wayBack(HttpServletRequest request, String path) {
    String query = request.getQueryString();
    boolean isForm = request.getMethod().equals("POST");
    String whole = !isForm && query != null ? path + "?" + query : path;
    return (isForm ? "ended=true&to=" : "to=") + URLEncoder.encode(whole, StandardCharsets.UTF_8);
  }
}
