package com.aetherial.identity;

import com.aetherial.kernel.DemoData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Forty people who joined within the last ninety days and told something about themselves. */
@ApplicationScoped
public class DemoCrowd implements DemoData {
  /** The people; other modules give them a history. */
  public static final List<String> NAMES =
      List.of(
          "Amara Okafor",
          "Ben Fischer",
          "Carla Moreno",
          "Dmitri Volkov",
          "Elena Rossi",
          "Farid Haddad",
          "Greta Lund",
          "Hiro Tanaka",
          "Ines Duarte",
          "Jonas Weber",
          "Kamila Nowak",
          "Liam Byrne",
          "Mei Chen",
          "Nadia Rahman",
          "Omar Aziz",
          "Petra Horak",
          "Quinn Avery",
          "Rosa Jimenez",
          "Samir Patel",
          "Tara Singh",
          "Uma Krishnan",
          "Viktor Larsen",
          "Wanda Kruk",
          "Ximena Castro",
          "Yara Mansour",
          "Zane Cooper",
          "Alma Virtanen",
          "Bruno Costa",
          "Chloe Martin",
          "Daniel Mwangi",
          "Esther Njeri",
          "Felix Braun",
          "Gita Sharma",
          "Hugo Petit",
          "Iris Bakker",
          "Jamal Carter",
          "Kenji Mori",
          "Lucia Bianchi",
          "Milan Novak",
          "Noor Hassan");

  private static final List<String> PLACES =
      List.of("Nairobi", "Berlin", "Lisbon", "Cairo", "Osaka", "Oslo", "Toronto");
  private static final List<String> PASTIMES =
      List.of("chess", "pottery", "long walks", "old maps", "bread", "choir", "kites");
  private static final int ORDER = 100;

  @Inject DemoDesk desk;

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public boolean isCrowd() {
    return true;
  }

  @Override
  public void create() {
    for (int number = 0; number < NAMES.size(); number++) {
      String name = NAMES.get(number);
      if (!desk.isStaffed(usernameOf(name))) {
        desk.join(name, daysAgo(number), bio(number), PLACES.get(number % PLACES.size()));
      }
    }
    desk.block(usernameOf(NAMES.get(3)), usernameOf(NAMES.get(25)));
    desk.block(usernameOf(NAMES.get(18)), usernameOf(NAMES.get(3)));
  }

  /** The first name of somebody, as others type it. */
  public static String usernameOf(String name) {
    return name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT);
  }

  /** More joined lately than long ago. */
  private static int daysAgo(int number) {
    return 90 - number * 90 / NAMES.size();
  }

  private static String bio(int number) {
    return "Likes " + PASTIMES.get(number % PASTIMES.size()) + " and meeting new people.";
  }
}
