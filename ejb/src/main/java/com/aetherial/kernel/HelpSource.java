package com.aetherial.kernel;

import java.util.List;

/**
 * What a module explains to people. Modules expose beans of this type; the articles are Markdown
 * files in the folder {@code help} beside the bean, one for each language: {@code
 * sending-coins.en.md}. A file {@code category.en.md} names the shelf on which they stand.
 */
public abstract class HelpSource {
  private final String category;
  private final String icon;
  private final int place;
  private final List<String> articles;

  /**
   * Says what a module explains.
   *
   * @param category the shelf, a word for addresses
   * @param icon name of an icon in the sprite
   * @param place position among all shelves
   * @param articles names of the files without language, in the order in which they are shown
   */
  protected HelpSource(String category, String icon, int place, String... articles) {
    this.category = category;
    this.icon = icon;
    this.place = place;
    this.articles = List.of(articles);
  }

  public String category() {
    return category;
  }

  public String icon() {
    return icon;
  }

  public int place() {
    return place;
  }

  public List<String> articles() {
    return articles;
  }

  /** The folder with the files, as a path on the class path. */
  public String folder() {
    return getClass().getPackageName().replace('.', '/') + "/help/";
  }
}
