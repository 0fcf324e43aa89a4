/**
 * What WildFly itself is given of ours: which errors mean that a connection is lost, and how often
 * the log says so. It becomes a module of the server and knows nothing of the application.
 */
@NullMarked
package com.aetherial.wildfly;

import org.jspecify.annotations.NullMarked;
