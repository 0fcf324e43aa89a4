package com.aetherial.kernel.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Styles, scripts, fonts and pictures, read once and packed once. Their address holds a digest of
 * them all, so that browsers may keep them for ever and still see every change at once.
 */
@Named("versioned")
@ApplicationScoped
public class Assets {
  private static final String ROOT = "/resources/aetherial/";
  private static final int DIGITS = 12;

  @Inject ServletContext application;

  private final SortedMap<String, Asset> files = new TreeMap<>();
  private String version = "";

  @PostConstruct
  void read() {
    read(ROOT);
    MessageDigest digest = sha256();
    files.forEach(
        (path, asset) -> {
          digest.update(path.getBytes(StandardCharsets.UTF_8));
          digest.update(asset.plain());
        });
    version = HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }

  /** Where the files of this version are, without a slash at the end. */
  public String getPath() {
    return application.getContextPath() + "/assets/" + version;
  }

  String version() {
    return version;
  }

  /** A file by its path below the version. */
  Optional<Asset> find(String path) {
    return Optional.ofNullable(files.get(path));
  }

  private void read(String folder) {
    for (String path : application.getResourcePaths(folder)) {
      if (path.endsWith("/")) {
        read(path);
      } else {
        files.put(path.substring(ROOT.length()), new Asset(path, bytes(path)));
      }
    }
  }

  private byte[] bytes(String path) {
    try (InputStream file = application.getResourceAsStream(path)) {
      return file.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
