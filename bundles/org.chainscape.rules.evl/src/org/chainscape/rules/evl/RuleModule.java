package org.chainscape.rules.evl;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chainscape.validation.OwnRules;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonTokenStream;
import org.antlr.runtime.Token;
import org.eclipse.epsilon.common.module.IModule;
import org.eclipse.epsilon.common.module.ModuleElement;
import org.eclipse.epsilon.common.parse.AST;
import org.eclipse.epsilon.common.parse.EpsilonTreeAdaptor;
import org.eclipse.epsilon.common.parse.problem.ParseProblem;
import org.eclipse.epsilon.common.util.AstUtil;
import org.eclipse.epsilon.eol.EolModule;
import org.eclipse.epsilon.eol.dom.CollectionLiteralExpression;
import org.eclipse.epsilon.eol.dom.Import;
import org.eclipse.epsilon.eol.dom.SimpleAnnotation;
import org.eclipse.epsilon.eol.exceptions.EolRuntimeException;
import org.eclipse.epsilon.eol.execute.context.IEolContext;
import org.eclipse.epsilon.eol.parse.EolParser;
import org.eclipse.epsilon.evl.EvlModule;
import org.eclipse.epsilon.evl.parse.EvlLexer;

/** A file of rules, or a library that one imports, as it was read. */
final class RuleModule extends EvlModule {

	/** The parsers of the engine know one another by a table that only one thread may use. */
	private static final Object PARSERS = new Object();
	private static final Pattern TOKEN = Pattern.compile("'([^']*)'");

	private final RulesFolder folder;
	private final List<Path> importing;
	private final List<Fault> faults = new ArrayList<>();

	/**
	 * A file not yet read.
	 *
	 * @param context what it will run in
	 * @param folder where it may import from
	 * @param importing the files that are being read: the last one is this, imported by the one before, and so on
	 */
	RuleModule(RuleContext context, RulesFolder folder, List<Path> importing) {
		super(context);
		this.folder = folder;
		this.importing = List.copyOf(importing);
	}

	/** An annotation with all its words; the engine keeps but the first. */
	static final class Words extends SimpleAnnotation {

		@Override
		public void build(AST tree, IModule module) {
			super.build(tree, module);
			String[] parts = tree.getText().substring(1).strip().split("\\s+", 2);
			name = parts[0];
			value = parts.length > 1 ? parts[1].strip() : null;
		}
	}

	/** A collection written out, or a range of numbers that must not be too long. */
	static final class BoundedRange extends CollectionLiteralExpression<Object> {

		@Override
		public Collection<Object> execute(IEolContext context) throws EolRuntimeException {
			if (isRange()) {
				Object first = context.getExecutorFactory().execute(getParameterExpressions().get(0), context);
				Object last = context.getExecutorFactory().execute(getParameterExpressions().get(1), context);
				if (first instanceof Integer start && last instanceof Integer end && Math.abs((long) start - end) >= Limits.LARGEST) {
					throw new BadRuleException(OwnRules.Reason.LARGE, Limits.LARGEST, this);
				}
			}
			return super.execute(context);
		}
	}

	/** Tokens that come to an end when reading is to stop: the parser tries exponentially many ways to read nested calls. */
	private static final class WatchedTokens extends CommonTokenStream {

		private final Guard guard;

		WatchedTokens(EvlLexer lexer, Guard guard) {
			super(lexer);
			this.guard = guard;
		}

		@Override
		public Token LT(int ahead) {
			guard.check();
			return super.LT(ahead);
		}
	}

	private Path file() {
		return importing.get(importing.size() - 1);
	}

	/** What cannot be understood; empty if the rules can run. */
	List<Fault> faults() {
		return faults;
	}

	/** Reads the file. The engine's own way goes by the character set of the machine. */
	void read() {
		String code;
		try {
			code = RulesFolder.read(file());
		} catch (IOException e) {
			boolean silent = e.getMessage() == null || e.getMessage().equals(file().toString());
			fault(1, 1, OwnRules.Reason.UNREADABLE, silent ? file().getFileName() : e.getMessage());
			return;
		}
		if (code.length() > Limits.FILE) {
			fault(1, 1, OwnRules.Reason.OVERSIZE, Limits.FILE);
			return;
		}
		understand(code.replace('\t', ' '));
	}

	private void understand(String code) {
		EvlLexer lexer = new EvlLexer(new ANTLRStringStream(code));
		sourceUri = file().toUri();
		synchronized (PARSERS) {
			parser = createParser(new WatchedTokens(lexer, ((RuleContext) getContext()).guard()));
		}
		parser.setDeepTreeAdaptor(new EpsilonTreeAdaptor(sourceUri, this));
		parser.getParseProblems().addAll(lexer.getParseProblems());
		// Comments are left out: nobody reads them here, and the engine takes long to sort them in.
		FutureTask<Boolean> parsing = new FutureTask<>(() -> invokeMainRule(List.of()));
		parsing.run();
		try {
			parsing.get();
		} catch (ExecutionException e) { // the parser fails in its own ways at what it does not understand
			if (getParseProblems().isEmpty()) {
				fault(1, 1, OwnRules.Reason.UNEXPECTED, e.getCause().getClass().getSimpleName());
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			fault(1, 1, OwnRules.Reason.UNREADABLE, file().getFileName());
		}
		for (ParseProblem problem : getParseProblems()) {
			fault(Math.max(1, problem.getLine()), Math.max(1, problem.getColumn() + 1), OwnRules.Reason.UNEXPECTED, token(problem.getReason()));
		}
	}

	private static String token(String reason) {
		Matcher matcher = TOKEN.matcher(String.valueOf(reason));
		return matcher.find() ? matcher.group(1) : String.valueOf(reason);
	}

	private void fault(int line, int column, OwnRules.Reason word, Object detail) {
		if (faults.size() < 20) {
			faults.add(new Fault(file(), line, column, UserRuleProblem.Reason.of(word, detail)));
		}
	}

	@Override
	public ModuleElement adapt(AST tree, ModuleElement parent) {
		if (tree.getType() == EolParser.Annotation) {
			return new Words();
		}
		ModuleElement element = super.adapt(tree, parent);
		return element instanceof CollectionLiteralExpression<?> ? new BoundedRange() : element;
	}

	@Override
	public HashMap<String, Class<? extends IModule>> getImportConfiguration() {
		HashMap<String, Class<? extends IModule>> libraries = new HashMap<>();
		libraries.put(RulesFolder.LIBRARY.substring(1), EolModule.class);
		return libraries;
	}

	@Override
	protected void checkImports(AST tree) {
		// below
	}

	@Override
	protected Collection<Import> getImportsByExtension(AST tree, String extension, Class<? extends IModule> type) {
		List<Import> found = new ArrayList<>();
		for (AST part : AstUtil.getChildren(tree, EolParser.IMPORT)) {
			Import wanted = (Import) createAst(part, this);
			wanted.setParentModule(this);
			Optional<Path> library = folder.library(file(), wanted.getPath());
			if (library.isEmpty() || importing.contains(library.get())) {
				fault(part.getLine(), 1, OwnRules.Reason.IMPORT, wanted.getPath());
				continue;
			}
			List<Path> further = new ArrayList<>(importing);
			further.add(library.get());
			RuleModule module = new RuleModule((RuleContext) getContext(), folder, further);
			module.read();
			faults.addAll(module.faults());
			wanted.setImportedModule(module);
			wanted.setLoaded(module.faults().isEmpty());
			found.add(wanted);
		}
		return found;
	}
}
