package org.chainscape.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** The version of the product, from the manifest of this bundle. */
final class Version {

	private static final String BUNDLE = "org.chainscape.cli";

	private Version() {
	}

	/** {@return a line such as Chainscape 0.1.0 (202611221600)} */
	static String line() {
		String number = number();
		String[] parts = number.split("\\.", 4);
		boolean qualified = parts.length == 4 && !parts[3].equals("qualifier");
		String plain = parts.length < 4 ? number : String.join(".", parts[0], parts[1], parts[2]);
		return "Chainscape " + plain + (qualified ? " (" + parts[3] + ")" : "");
	}

	/** {@return the version as the manifest says it; {@code development} where there is no manifest, as in a run from loose classes} */
	static String number() {
		try {
			for (URL url : Collections.list(Version.class.getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
				Optional<String> version = read(url);
				if (version.isPresent()) {
					return version.get();
				}
			}
		} catch (IOException ignored) {
			// Not to know the version is no reason to fail.
		}
		return "development";
	}

	private static Optional<String> read(URL manifest) throws IOException {
		try (InputStream stream = manifest.openStream()) {
			Attributes attributes = new Manifest(stream).getMainAttributes();
			String name = attributes.getValue("Bundle-SymbolicName");
			boolean own = name != null && name.split(";", 2)[0].strip().equals(BUNDLE);
			return own ? Optional.ofNullable(attributes.getValue("Bundle-Version")) : Optional.empty();
		}
	}
}
