package com.aetherial.wallet.web;

import com.aetherial.kernel.Page;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/** Answers with a page and, for clients that follow links, where its neighbours are (RFC 8288). */
final class PageLinks {
  private PageLinks() {}

  static Response answer(Page<?> page, UriInfo here) {
    Response.ResponseBuilder answer = Response.ok(page);
    link(answer, here, page.next(), "next");
    link(answer, here, page.prev(), "prev");
    return answer.build();
  }

  private static void link(
      Response.ResponseBuilder answer, UriInfo here, @Nullable String cursor, String relation) {
    if (cursor != null) {
      answer.link(
          here.getRequestUriBuilder().replaceQueryParam("cursor", cursor).build(), relation);
    }
  }
}
