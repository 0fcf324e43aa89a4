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
 * The pictures of profiles. An id is never used again, so browsers may keep them for ever; one that
 * was taken down is kept by the browser of its reader alone.
 */
@WebServlet("/pictures/*")
public class PictureEndpoint extends HttpServlet {
  private static final long serialVersionUID = 1L;

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
    response.setContentType(picture.get().mediaType());
    response.setHeader(
        "Cache-Control",
        picture.get().isHeld() ? "private, max-age=3600" : "public, max-age=31536000, immutable");
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
