package org.chainscape.tabular.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.store.ChainFileException;
import org.chainscape.store.ChainStore;
import org.chainscape.tabular.mapping.ColumnMapping;
import org.chainscape.tabular.mapping.Mapping;
import org.chainscape.tabular.mapping.Origin;
import org.chainscape.tabular.mapping.RowKind;
import org.chainscape.tabular.mapping.TableMapping;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A document, a folder of tables, a mapping: what an import needs. */
final class Desk {

	final ChainDocument document = ChainFactory.eINSTANCE.createChainDocument();
	private Path folder;
	private final List<TableMapping> tables = new ArrayList<>();
	private final List<Path> files = new ArrayList<>();
	private ImportOptions options = ImportOptions.DEFAULT;

	Desk(Path folder) {
		this.folder = folder;
		document.setId("document");
		document.setName("试验");
		document.setFormatVersion("1.0");
	}

	/** Maps a table; columns as {@code head=field}. */
	Desk map(String file, RowKind kind, Map<String, String> settings, String... columns) {
		List<ColumnMapping> mapped = new ArrayList<>();
		for (String column : columns) {
			String[] parts = column.split("=", 2);
			mapped.add(new ColumnMapping(parts[0], parts[1]));
		}
		return map(new TableMapping(file, "", 1, kind, settings, mapped));
	}

	Desk map(TableMapping table) {
		tables.add(table);
		return this;
	}

	/** Writes a table. */
	Desk file(String name, String... lines) {
		try {
			Path file = folder.resolve(name);
			Files.writeString(file, String.join("\n", lines) + "\n");
			if (!files.contains(file)) {
				files.add(file);
			}
			return this;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	Desk prefer(ImportOptions.Prefer prefer) {
		options = new ImportOptions(prefer, null, null);
		return this;
	}

	/** What a person has deleted is made again. */
	Desk bringBack() {
		options = options.bringingBack(true);
		return this;
	}

	/** The chain lies in a folder. */
	Desk at(Path base) {
		options = new ImportOptions(options.prefer(), null, base);
		return this;
	}

	/** Files are written into another folder. */
	Desk in(Path other) {
		folder = other;
		return this;
	}

	/** Takes a file at another place. */
	Desk move(String name, Path to) {
		try {
			Files.createDirectories(to);
			Path from = files.stream().filter(file -> file.endsWith(name)).findFirst().orElseThrow();
			files.set(files.indexOf(from), Files.move(from, to.resolve(name)));
			return this;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	Mapping mapping() {
		return new Mapping("试验", new Origin("某机构", PartialDate.parse("2023-02-28"), "试验数据"), tables);
	}

	ImportPlan plan() {
		return Importer.plan(document, mapping(), files, options, ImportProgress.NONE);
	}

	/** {@return the plan, applied} */
	ImportPlan load() {
		ImportPlan plan = plan();
		plan.apply();
		return plan;
	}

	String text() {
		return text(document);
	}

	static String text(ChainDocument document) {
		try {
			return new String(ChainStore.serialise(EcoreUtil.copy(document)), StandardCharsets.UTF_8);
		} catch (ChainFileException e) {
			throw new UncheckedIOException(e);
		}
	}

	Company company(String name) {
		return find(Company.class, name);
	}

	<T extends NamedElement> T find(Class<T> type, String name) {
		for (Iterator<EObject> all = document.eAllContents(); all.hasNext();) {
			EObject next = all.next();
			if (type.isInstance(next) && name.equals(type.cast(next).getName())) {
				return type.cast(next);
			}
		}
		throw new AssertionError("no " + name);
	}

	static Map<ChangeKind, Integer> counts(ImportPlan plan) {
		Map<ChangeKind, Integer> counts = new HashMap<>();
		plan.changes().forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
		return counts;
	}

	/** {@return the reasons of a row} */
	static List<ReasonKind> reasons(ImportPlan plan, int row) {
		return plan.report().rows().stream().filter(remark -> remark.row() == row).flatMap(remark -> remark.reasons().stream())
			.map(Reason::kind).toList();
	}

	static RowOutcome outcome(ImportPlan plan, int row) {
		return plan.report().rows().stream().filter(remark -> remark.row() == row).map(RowRemark::outcome).findFirst()
			.orElse(RowOutcome.IMPORTED);
	}
}
