package org.chainscape.tabular.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainPackage.Literals;
import org.chainscape.model.chain.Spreadsheet;
import org.chainscape.tabular.mapping.Mapping;
import org.chainscape.tabular.mapping.Origin;
import org.chainscape.tabular.mapping.TableMapping;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The table files as sources: one each, found again by the name of the file wherever it lies. Where it lies is told from the folder of the
 * chain, so that both can be moved together.
 */
final class Sources {

	private final ChainDocument document;
	private final Edits edits;
	private final Ids ids;
	private final Mapping mapping;
	private final Path base;
	private final boolean bringsBack;
	private final Map<Path, Spreadsheet> byFile = new LinkedHashMap<>();
	private final Map<Path, String> digests = new HashMap<>();
	private final Map<Spreadsheet, Memory> memories = new LinkedHashMap<>();

	/**
	 * @param base the folder of the chain; {@code null} if it is in none
	 */
	Sources(Work work, Mapping mapping, Path base) {
		document = work.document();
		edits = work.edits();
		ids = work.ids();
		bringsBack = work.bringsBack();
		this.mapping = mapping;
		this.base = base;
	}

	/** {@return the source of a file; one that was imported under another name that the mapping reads, too, is the same} */
	Spreadsheet of(Path file, TableMapping table) {
		return byFile.computeIfAbsent(file, any -> find(file, table));
	}

	/** {@return what rows of a source stated} */
	Memory.Part memory(Spreadsheet sheet, TableMapping table) {
		return memories.computeIfAbsent(sheet, any -> new Memory(any, bringsBack)).part(table.sheet(), table.kind());
	}

	private Spreadsheet find(Path file, TableMapping table) {
		String name = name(file);
		digest(file);
		List<Spreadsheet> sheets = document.getSources().stream().filter(Spreadsheet.class::isInstance).map(Spreadsheet.class::cast).toList();
		List<Spreadsheet> same = sheets.stream().filter(sheet -> name.equals(lastSegment(sheet))).toList();
		if (!same.isEmpty()) {
			String location = location(file);
			return same.stream().filter(sheet -> location.equals(sheet.getLocation())).findFirst().orElse(same.get(0));
		}
		if (table.file().contains("*")) {
			List<Spreadsheet> earlier = sheets.stream().filter(sheet -> mapping.name().equals(sheet.getMapping()) && lastSegment(sheet) != null
				&& table.reads(lastSegment(sheet))).toList();
			if (earlier.size() == 1) {
				return earlier.get(0);
			}
		}
		return create(file, name);
	}

	static String name(Path file) {
		return file.getFileName() == null ? file.toString() : file.getFileName().toString();
	}

	/** {@return the name of the file a source is, or {@code null} if it does not say} */
	private static String lastSegment(Spreadsheet sheet) {
		String location = sheet.getLocation();
		return location == null ? null : location.substring(location.lastIndexOf('/') + 1);
	}

	/** {@return where a file lies, from the folder of the chain; what is pasted lies nowhere and has only a name} */
	private String location(Path file) {
		if (base == null || !Files.isRegularFile(file)) {
			return name(file);
		}
		Path there = file.toAbsolutePath().normalize();
		Path here = base.toAbsolutePath().normalize();
		// From one drive to another there is no way.
		Path way = Objects.equals(here.getRoot(), there.getRoot()) ? here.relativize(there) : there;
		return way.toString().replace(way.getFileSystem().getSeparator(), "/");
	}

	private Spreadsheet create(Path file, String name) {
		Origin origin = mapping.origin();
		Spreadsheet sheet = ChainFactory.eINSTANCE.createSpreadsheet();
		sheet.setId(ids.of("Spreadsheet\n" + name));
		sheet.setName(origin.title().isEmpty() ? name : origin.title() + "（" + name + "）");
		sheet.setPublisher(origin.publisher().isEmpty() ? null : origin.publisher());
		sheet.setDate(origin.date());
		sheet.setLocation(location(file));
		sheet.setMapping(mapping.name());
		sheet.setDigest(digests.get(file));
		edits.attach(document, Literals.CHAIN_DOCUMENT__SOURCES, sheet);
		edits.tellAdded(sheet, new RowPlace(name, "", 0));
		return sheet;
	}

	private void digest(Path file) {
		if (!Files.isRegularFile(file)) {
			return;
		}
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			try (InputStream stream = new DigestInputStream(Files.newInputStream(file), digest)) {
				stream.transferTo(OutputStream.nullOutputStream());
			}
			digests.put(file, HexFormat.of().formatHex(digest.digest()));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Keeps with the sources what was imported, where anything is new. */
	void settle(PartialDate imported) {
		memories.forEach((sheet, memory) -> set(sheet, Literals.SPREADSHEET__ROWS, memory.text()));
		byFile.forEach((file, sheet) -> {
			boolean fresh = !edits.isOwn(sheet);
			boolean renamed = !name(file).equals(lastSegment(sheet));
			boolean changed = renamed || !Objects.equals(digests.get(file), sheet.getDigest());
			if (fresh) {
				sheet.setImported(imported);
			} else if (changed) {
				set(sheet, Literals.SPREADSHEET__DIGEST, digests.get(file));
				set(sheet, Literals.SPREADSHEET__MAPPING, mapping.name());
				if (renamed || base != null) {
					set(sheet, Literals.SOURCE__LOCATION, location(file));
				}
				set(sheet, Literals.SPREADSHEET__IMPORTED, imported);
				set(sheet, Literals.SOURCE__DATE, mapping.origin().date());
				set(sheet, Literals.SOURCE__PUBLISHER, mapping.origin().publisher().isEmpty() ? null : mapping.origin().publisher());
			}
		});
	}

	private void set(Spreadsheet sheet, EStructuralFeature feature, Object value) {
		if (value != null && !value.equals(sheet.eGet(feature))) {
			edits.set(sheet, feature, value);
		}
	}
}
