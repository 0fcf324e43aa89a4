package com.aetherial.kernel.web;

import com.aetherial.identity.Actor;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Pages need a login unless their module says otherwise, and pages below {@code /admin} an
 * administrator. Whoever is not logged in is led to the login page and back afterwards.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class PageGuard extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject transient CurrentActor current;
  @Inject @Any transient Instance<PublicPages> publicPages;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    if (isOpen(request, path)) {
      chain.doFilter(request, response);
      return;
    }
    Actor actor = current.find().orElse(null);
    if (actor == null) {
      response.sendRedirect(request.getContextPath() + "/login?to=" + target(request, path));
    } else if (path.startsWith("/admin") && !actor.isAdministrator()) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      response.setHeader("Cache-Control", "no-store");
      chain.doFilter(request, response);
    }
  }

  private boolean isOpen(HttpServletRequest request, String path) {
    return path.startsWith("/api/")
        || path.equals("/openapi")
        || path.equals("/metrics")
        || path.equals("/live")
        || StaticResources.contains(request)
        || !isPage(request, path)
        || publicPages.stream().anyMatch(pages -> pages.paths().contains(path));
  }

  /** What is no page is let through to be told that it is not there. */
  private static boolean isPage(HttpServletRequest request, String path) {
    return request.getServletContext().getRealPath(path.replaceAll("\\.xhtml$", "") + ".xhtml")
        != null;
  }

  private static String target(HttpServletRequest request, String path) {
    String query = request.getQueryString();
    boolean canBeRepeated = request.getMethod().equals("GET");
    String whole = canBeRepeated && query != null ? path + "?" + query : path;
    return URLEncoder.encode(whole, StandardCharsets.UTF_8);
  }
}
