package org.chainscape.ui.preferences;

import java.io.IOException;

/** A file that is no file of settings, or is broken; the message is a sentence for the user. */
public final class BadSettingsException extends IOException {

	private static final long serialVersionUID = 1L;

	BadSettingsException(String message, Exception cause) {
		super(message, cause);
	}
}
