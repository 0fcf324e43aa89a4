package com.aetherial.system.web;

import com.aetherial.kernel.web.PagePath;
import com.aetherial.kernel.web.StaticResources;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * Shows members a page that says when to come back. The way in stays open, or no administrator
 * could log in; what watches the machine goes on seeing it.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class MaintenanceFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final List<String> OPEN =
      List.of("/api/", "/login", "/language", "/metrics", "/live", "/help/problems", "/status");

  @Inject transient Door door;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isOpen(request) || !door.isClosed()) {
      chain.doFilter(request, response);
      return;
    }
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setHeader("Retry-After", Long.toString(door.getSign().retryAfterSeconds()));
    response.setHeader("Cache-Control", "no-store");
    request
        .getRequestDispatcher("/WEB-INF/errorpages/maintenance.xhtml")
        .forward(new WithoutForm(request), response);
  }

  private static boolean isOpen(HttpServletRequest request) {
    String path = PagePath.of(request);
    return StaticResources.contains(request) || OPEN.stream().anyMatch(path::startsWith);
  }
}
