package org.priceglass.cli;

import org.priceglass.pipeline.FileImport;

/** A workspace that is open to take files in. */
public interface ImportSession extends Session {
    FileImport imports();
}
