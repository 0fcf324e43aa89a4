package com.aetherial.identity.web;

import com.aetherial.identity.Exports;
import com.aetherial.identity.NoSuchExport;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/** The archive of one's data, for its person while they are logged in. */
@WebServlet("/settings/data/archive")
public class ArchiveDownload extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient Exports exports;
  @Inject transient CurrentActor current;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      String given = request.getParameter("id");
      UUID id = MalformedId.parse(given == null ? "" : given);
      if (exports.isGone(current.get(), id)) {
        response.sendError(HttpServletResponse.SC_GONE);
        return;
      }
      byte[] zip = exports.fetch(current.get(), id);
      response.setContentType("application/zip");
      response.setHeader("Content-Disposition", "attachment; filename=\"aetherial.zip\"");
      response.setContentLength(zip.length);
      response.getOutputStream().write(zip);
    } catch (NoSuchExport | MalformedId none) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
