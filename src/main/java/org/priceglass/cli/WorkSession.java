package org.priceglass.cli;

import org.priceglass.pipeline.stage.Pipeline;

/** A workspace that is open to be worked on. */
public interface WorkSession extends Session {
    Pipeline pipeline();
}
