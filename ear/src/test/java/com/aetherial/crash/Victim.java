package com.aetherial.crash;

/** What is killed. */
enum Victim {
  SERVER,
  DATABASE,
  BOTH;

  boolean isServer() {
    return this != DATABASE;
  }

  boolean isDatabase() {
    return this != SERVER;
  }
}
