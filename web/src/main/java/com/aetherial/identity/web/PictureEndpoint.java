package com.aetherial.identity.web;

import com.aetherial.identity.Picture;
import com.aetherial.identity.Profiles;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * The pictures of profiles. An id is never used again, so a browser that has one asks only whether
 * it may still show it; caches between keep none, as a picture may be taken down at any moment.
 */
@WebServlet("/pictures/*")
public class PictureEndpoint extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** So long may a browser show a picture that was taken down meanwhile. */
  private static final int SECONDS_KEPT = 300;

  @Inject transient Profiles profiles;
  @Inject transient CurrentActor current;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Picture> picture = picture(request.getPathInfo());
    if (picture.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String tag = "\"" + request.getPathInfo().substring(1) + "\"";
    response.setHeader("Cache-Control", "private, max-age=" + SECONDS_KEPT + ", must-revalidate");
    response.setHeader("ETag", tag);
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(picture.get().mediaType());
    response.setContentLength(picture.get().content().length);
    response.getOutputStream().write(picture.get().content());
  }

  private Optional<Picture> picture(String path) {
    try {
      return profiles.picture(
          current.find(), MalformedId.parse(path == null ? "" : path.substring(1)));
    } catch (MalformedId none) {
      return Optional.empty();
    }
  }
}
