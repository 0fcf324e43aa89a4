package com.aetherial.kernel.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Every tag in its states beside its source: what pages are made of, and proof that it works. */
@Named
@RequestScoped
public class StylePage {
  private static final String FRAGMENTS = "/WEB-INF/fragments/admin/style/";
  private static final String SPRITE = "/resources/aetherial/icons/sprite.svg";
  private static final Pattern ICON = Pattern.compile("<symbol id=\"([a-z-]+)\"");

  @Inject ServletContext application;

  private List<StyleSample> samples = List.of();
  private String text = "";
  private boolean agreed;

  @PostConstruct
  void read() {
    Set<String> found = application.getResourcePaths(FRAGMENTS);
    samples = found.stream().sorted().map(view -> StyleSample.read(application, view)).toList();
  }

  public List<StyleSample> getSamples() {
    return samples;
  }

  /** Does nothing: the form is there to be refused. */
  public String send() {
    return "/admin/style?faces-redirect=true";
  }

  public List<StyleOption> getOptions() {
    return List.of(
        new StyleOption("A", "The first", "What it brings", "Often taken"),
        new StyleOption("B", "The second", "What it brings", ""),
        new StyleOption("C", "The third", "What it brings", ""));
  }

  public List<StyleOption> getSteps() {
    return getOptions();
  }

  public List<StyleOption> getTabs() {
    return getOptions();
  }

  public List<Crumb> getWay() {
    return List.of(new Crumb("Above", "/dashboard"), new Crumb("Here", ""));
  }

  public List<String> getChosen() {
    return List.of("B");
  }

  /** The names of all pictures that {@code a:icon} knows. */
  public List<String> getIcons() throws IOException {
    try (InputStream sprite = application.getResourceAsStream(SPRITE)) {
      String drawn = new String(sprite.readAllBytes(), StandardCharsets.UTF_8);
      return ICON.matcher(drawn).results().map((MatchResult icon) -> icon.group(1)).toList();
    }
  }

  public Instant getMoment() {
    return Instant.parse("2026-01-02T03:04:05Z");
  }

  public String getFixed() {
    return "A";
  }

  public void setFixed(String ignored) {
    // The field that shows it is read-only, and the choice that does is not kept.
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public boolean isAgreed() {
    return agreed;
  }

  public void setAgreed(boolean agreed) {
    this.agreed = agreed;
  }
}
