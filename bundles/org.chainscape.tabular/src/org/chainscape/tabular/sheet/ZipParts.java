package org.chainscape.tabular.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.chainscape.tabular.sheet.SheetException.Kind;

/** The parts of a workbook: an archive that is not trusted. */
final class ZipParts implements Closeable {

	private final Place place;
	private final SheetLimits limits;
	private final ZipFile zip;
	private final Map<String, ZipEntry> byName = new HashMap<>();

	private ZipParts(Place place, SheetLimits limits, ZipFile zip) {
		this.place = place;
		this.limits = limits;
		this.zip = zip;
		// Some programs write names in other cases than they refer to them by, or with the separators of their system.
		zip.stream().forEach(entry -> byName.putIfAbsent(key(entry.getName()), entry));
	}

	static ZipParts open(Place place, SheetLimits limits) throws SheetException {
		try {
			if (!Files.isReadable(place.file())) {
				throw new SheetException(Files.exists(place.file()) ? Kind.NO_ACCESS : Kind.NOT_FOUND, place);
			}
			try (RandomAccessFile file = new RandomAccessFile(place.file().toFile(), "r")) {
				ZipDirectory.check(place, file);
			}
			return new ZipParts(place, limits, new ZipFile(place.file().toFile()));
		} catch (ZipException | IllegalArgumentException e) {
			throw new SheetException(Kind.CORRUPT, place, e, Failures.detail(e));
		} catch (IOException e) {
			throw Failures.of(e, place);
		}
	}

	private static String key(String name) {
		String path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
		return path.startsWith("/") ? path.substring(1) : path;
	}

	Place place() {
		return place;
	}

	SheetLimits limits() {
		return limits;
	}

	boolean has(String name) {
		return byName.containsKey(key(name));
	}

	Set<String> names() {
		return byName.keySet();
	}

	/** Opens a part as XML, with everything it unpacks to counted; refuses one that is not there. */
	XmlPart xml(String name) throws SheetException {
		ZipEntry entry = byName.get(key(name));
		if (entry == null) {
			throw new SheetException(Kind.MISSING_PART, place, name);
		}
		try {
			return new XmlPart(place, name, new PartStream(zip.getInputStream(entry), entry, place, limits));
		} catch (ZipException e) {
			throw new SheetException(Kind.CORRUPT, place, e, Failures.detail(e));
		} catch (IOException | IllegalStateException e) {
			throw new SheetException(Kind.UNREADABLE, place, e, Failures.detail(e));
		}
	}

	/** Closes the archive; what was read is right whatever closing says. */
	@Override
	public void close() {
		try {
			zip.close();
		} catch (IOException ignored) {
			// Nothing was written.
		}
	}
}
