package org.chainscape.cli;

import org.chainscape.model.text.Language;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line as a whole: its verbs and what all of them share. */
@Command(name = Chainscape.NAME, subcommands = {ValidateVerb.class, LayoutVerb.class, ExportVerb.class, CalcVerb.class,
	QualityVerb.class, CompaniesVerb.class, QueryVerb.class, ReportVerb.class, NewVerb.class, ImportVerb.class, DiffVerb.class,
	MergeVerb.class, DemoVerb.class, RecoverVerb.class, HelpVerb.class})
final class Chainscape {

	static final String NAME = "chainscape";

	@Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT)
	private boolean help;

	@Option(names = "--version", versionHelp = true)
	private boolean version;

	/** The value itself is looked at earlier, by {@link UserLanguage}; here it is only checked. */
	@Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT)
	private String lang;

	boolean isHelp() {
		return help;
	}

	boolean isVersion() {
		return version;
	}

	String lang() {
		return lang;
	}

	/**
	 * The parser.
	 *
	 * @param language language of its help
	 * @return a fresh parser
	 */
	static CommandLine parser(Language language) {
		CommandLine parser = new CommandLine(new Chainscape());
		parser.setExpandAtFiles(false);
		parser.setPosixClusteredShortOptionsAllowed(false);
		parser.setResourceBundle(new HelpTexts(language));
		parser.setUsageHelpWidth(100);
		return parser;
	}
}
