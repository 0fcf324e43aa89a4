package com.aetherial.kernel.web;

import com.aetherial.kernel.Page;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where a list goes on stands in the header Link too (RFC 8288), for clients that follow links
 * instead of reading cursors.
 */
@Provider
public class PageLinks implements ContainerResponseFilter {
  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Page<?> page) {
      link(request.getUriInfo(), response, page.next(), "next");
      link(request.getUriInfo(), response, page.prev(), "prev");
    }
  }

  /** Relative to the server, so that nobody's Host header decides where a client goes. */
  private static void link(
      UriInfo asked, ContainerResponseContext response, @Nullable String cursor, String relation) {
    if (cursor != null) {
      String cursorOnly = "cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
      String query = asked.getRequestUri().getRawQuery();
      String others =
          query == null ? "" : query.replaceAll("(^|&)cursor=[^&]*", "").replaceFirst("^&", "");
      String whole = others.isEmpty() ? cursorOnly : others + "&" + cursorOnly;
      String target = asked.getRequestUri().getRawPath() + "?" + whole;
      response.getHeaders().add(HttpHeaders.LINK, "<" + target + ">; rel=\"" + relation + "\"");
    }
  }
}
