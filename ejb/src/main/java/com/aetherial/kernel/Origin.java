package com.aetherial.kernel;

import jakarta.enterprise.context.RequestScoped;

/** Where the request that is worked on comes from; empty for what nobody outside asked for. */
@RequestScoped
public class Origin {
  private String address = "";

  /** The address of whoever sent the request. */
  public String address() {
    return address;
  }

  /** Tells the address; for the gate through which requests come. */
  public void is(String sender) {
    address = sender;
  }
}
