package com.aetherial;

import java.util.Arrays;
import java.util.Optional;

/** The three packages of a module; each lives in a Maven module of its own. */
enum Room {
  DOOR(""),
  ENTITY("entity"),
  WEB("web");

  private final String name;

  Room(String name) {
    this.name = name;
  }

  static Optional<Room> named(String name) {
    return Arrays.stream(values()).filter(room -> room.name.equals(name)).findFirst();
  }
}
