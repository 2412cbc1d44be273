"""What a log line looks like; knows no setting but what it is told."""

import structlog


def logging_settings(*, level: str, as_json: bool) -> dict[str, object]:
    """Django's LOGGING for structlog's events and everybody else's records alike.

    Configures structlog as well, which keeps its settings to itself.
    """
    processors: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
    ]
    structlog.configure(
        processors=[
            *processors,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )
    formatter = {
        "()": structlog.stdlib.ProcessorFormatter,
        "processor": _renderer(as_json=as_json),
        "foreign_pre_chain": processors,
    }
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"structured": formatter},
        "handlers": {
            "stderr": {"class": "logging.StreamHandler", "formatter": "structured"}
        },
        "root": {"handlers": ["stderr"], "level": level},
    }


def _renderer(*, as_json: bool) -> structlog.typing.Processor:
    if as_json:
        return structlog.processors.JSONRenderer()
    return structlog.dev.ConsoleRenderer(
        colors=False, exception_formatter=structlog.dev.plain_traceback
    )
