package com.aetherial.kernel.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Hands out {@link Assets}: for ever under the address of this version, and for once under that of
 * another, which a page of an older node may still name during an update.
 */
@WebServlet({"/assets/*", "/service-worker.js"})
public class AssetEndpoint extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient Assets assets;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (request.getPathInfo() == null) {
      sendWorker(response);
      return;
    }
    String[] parts = request.getPathInfo().split("/", 3);
    Optional<Asset> asset = parts.length < 3 ? Optional.empty() : assets.find(parts[2]);
    if (asset.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    boolean isOurs = parts[1].equals(assets.version());
    response.setHeader(
        "Cache-Control", isOurs ? "public, max-age=31536000, immutable" : "no-cache");
    send(asset.get(), request, response);
  }

  private static void send(Asset asset, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType(asset.type());
    response.setHeader("Vary", "Accept-Encoding");
    String accepted = request.getHeader("Accept-Encoding");
    boolean isPacked = asset.isSmallerPacked() && accepted != null && accepted.contains("gzip");
    if (isPacked) {
      response.setHeader("Content-Encoding", "gzip");
    }
    byte[] body = isPacked ? asset.packed() : asset.plain();
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /** The worker must come from the root, and says where the files of this version are. */
  private void sendWorker(HttpServletResponse response) throws IOException {
    Asset worker = assets.find("js/service-worker.js").orElseThrow();
    String script =
        new String(worker.plain(), StandardCharsets.UTF_8)
            .replace("{root}", getServletContext().getContextPath())
            .replace("{assets}", assets.getPath());
    response.setContentType(worker.type());
    response.setHeader("Cache-Control", "no-cache");
    response.getOutputStream().write(script.getBytes(StandardCharsets.UTF_8));
  }
}
